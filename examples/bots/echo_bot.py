"""A bot over grpcio: answers every text with itself. Run `martlet agent` first."""
import sys

import grpc
from martlet.agent.v1 import agent_pb2, agent_pb2_grpc

channel = grpc.insecure_channel("unix:" + sys.argv[1])  # such as ~/bot.martlet.sock
agent = agent_pb2_grpc.AgentStub(channel)
for reply in agent.Events(agent_pb2.EventsRequest(consumer="echo-bot")):
    message = reply.event.message
    if message.content.HasField("text") and message.state == message.STATE_RECEIVED:
        agent.Send(agent_pb2.SendRequest(
            to=message.conversation, text="you said: " + message.content.text.text))
    agent.Acknowledge(agent_pb2.AcknowledgeRequest(consumer="echo-bot", cursor=reply.cursor))
